/** Makers of cars, whose models are told by their year: "a 1987 Lada". Written for this project from general knowledge. */
import { wordSet } from '../../../english/words.js';

export const CAR_MAKERS = wordSet(`
  acura, alfa, aston, audi, bentley, bmw, buick, cadillac, chevrolet, chevy, chrysler, citroën, citroen, dacia, daewoo,
  daihatsu, datsun, dodge, ferrari, fiat, ford, gmc, harley, holden, honda, hyundai, infiniti, isuzu, jaguar, jeep, kia, lada,
  lamborghini, lancia, lexus, lincoln, lotus, maserati, mazda, mercedes, mercury, mini, mitsubishi, nissan, oldsmobile, opel,
  peugeot, plymouth, pontiac, porsche, renault, rover, saab, seat, škoda, skoda, subaru, suzuki, tesla, toyota, trabant,
  vauxhall, volkswagen, volvo, yamaha`);

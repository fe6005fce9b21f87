/** Makers of cars, aircraft and the like, by which people call what they make. Written for this project from general knowledge. */
export const MAKERS: ReadonlySet<string> = new Set(
  `Boeing,Airbus,Embraer,Bombardier,Cessna,Antonov,Tupolev,Ilyushin,Sukhoi,Gulfstream,Sikorsky,Eurocopter,Bayraktar,Lockheed,Toyota,Honda,Nissan,Ford,Tesla,BMW,
  Mercedes,Audi,Volkswagen,VW,Kia,Hyundai,Mazda,Mitsubishi,Suzuki,Subaru,Isuzu,Peugeot,Renault,Citroën,Citroen,Fiat,Skoda,Škoda,Vauxhall,Opel,Chevrolet,
  Chevy,Cadillac,Buick,Chrysler,Porsche,Ferrari,Lamborghini,Maserati,Bentley,Volvo,Lexus,Yamaha,Kawasaki,Ducati,Vespa,Jeep,Tecno,Huawei,Samsung,Nokia`.split(
    /,\s*/,
  ),
);

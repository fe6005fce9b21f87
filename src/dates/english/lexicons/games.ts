/** Words that tell the quarter of a game from the quarter of a year. Written for this project from general knowledge of English. */
import { wordSet } from '../../../english/words.js';

export const GAME_WORDS = wordSet(`
  yards, yard, touchdown, touchdowns, goal, goals, scored, scoring, scorer, scores, scoreless, quarterback, rebounds, rebound, assists,
  halftime, overtime, pointer, pointers, throws, interception, interceptions, fumble, punt, dunk, layup, jumper, basket, baskets, buzzer,
  coach, kickoff, receiver, rushed, outscored, trailed, trailing, trail, innings, playoff, playoffs, teammate, teammates, defensive,
  fouls, foul, comeback, tackle, sacked, quarterbacks, rookie, bench, court, tipoff, nba, nfl, wnba, afl, netball, basketball, football,
  kicked, kick, match, game, games, wildcats, penalty, turnover, turnovers, steals, blocks, lead, leads, led`);

export const FIGURE_WORDS = wordSet(`
  sales, profit, profits, revenue, revenues, earnings, shares, share, growth, gdp, economy, economic, company, companies, bank, banks, net,
  income, fiscal, analysts, investors, investment, inflation, exports, imports, loss, losses, dividend, forecast, guidance, results,
  shipments, deliveries, prices, unemployment, demand, spending, budget, market, markets, percent, billion, million, cash, costs,
  expenses, orders, output, production, ebitda, margin, margins, quarterly, annual, tariffs, firm, firms, turnover, subscribers,
  customers, consumer, consumers, rates, rate, contracts, bookings, funds, capital, year`);

/** What is printed in tests has no colours, wherever they run: continuous integration may ask for them. */
process.env['NO_COLOR'] = '1';
delete process.env['FORCE_COLOR'];

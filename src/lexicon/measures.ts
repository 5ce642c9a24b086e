/** Units of measure in news, by word → the unit's short name. */

export const MEASURES: ReadonlyMap<string, string> = new Map(
  (
    "kilometer,kilometers,kilometre,kilometres,km,kms:km mile,miles:mi meter,meters,metre,metres:m centimeter,centimeters,centimetre,centimetres,cm:cm " +
    "millimeter,millimeters,mm:mm foot,feet,ft:ft inch,inches:in yard,yards:yd acre,acres:acre hectare,hectares:ha " +
    "ton,tons,tonne,tonnes:t kilogram,kilograms,kg,kilo,kilos:kg gram,grams:g pound-weight:lb ounce,ounces:oz " +
    "liter,liters,litre,litres:l gallon,gallons:gal barrel,barrels:bbl megawatt,megawatts,mw:MW gigawatt,gigawatts,gw:GW kilowatt,kilowatts:kW " +
    "degree,degrees:° knot,knots:kn mph:mph kph:km/h bushel,bushels:bu"
  )
    .split(" ")
    .flatMap((entry) => {
      const [words, unit] = entry.split(":") as [string, string];
      return words.split(",").map((word): [string, string] => [word, unit]);
    }),
);

package io.handoff.check.wording;

/** The tags that the scanners give; the data may name more, which get the numbers after these. */
enum Tag {
  /** A number, in digits or words. */
  NUM,
  /** A number of persons. */
  COUNT_PEOPLE,
  /** A number of places, such as stores. */
  COUNT_SITE,
  /** A number of anything else that can be counted. */
  COUNT_THING,
  /** A number with nothing after it. */
  COUNT_BARE,
  /** A number that only names something, such as phase 2. */
  LABEL,
  /** An amount of money. */
  MONEY,
  /** A share. */
  PERCENT,
  /** A time span. */
  DURATION,
  /** An amount of data. */
  SIZE,
  /** So many times as much. */
  MULTIPLE,
  /** A version of something. */
  VERSION,
  /** A calendar day. */
  DAY,
  /** A calendar week. */
  WEEK,
  /** A calendar month. */
  MONTH,
  /** A quarter or half of a year. */
  QUARTER,
  /** A year alone. */
  YEAR,
  /** A day of the week. */
  WEEKDAY,
  /** A time of day. */
  TIME,
  /** An amount with a period. */
  RATE,
  /** Any two amounts, the first of which turns into the second. */
  CHANGE,
  /** A range whose ends lie far apart. */
  WIDE,
  /** First and last name of a person. */
  PERSON,
  /** A last name after a title, with no first name. */
  SURNAME,
  /** One name of a person. */
  FIRST_NAME,
  /** A product, as listed. */
  SYSTEM,
  /** A capitalised name of something not listed. */
  NAME,
  /** A country, region or city. */
  PLACE,
  /** A short word in capitals. */
  ACRONYM,
  /** A file name. */
  FILE,
  /** An identifier such as a table's name. */
  IDENTIFIER,
  /** A capital with a number on it, such as R1. */
  CODE,
  /** A mail address. */
  EMAIL,
  /** A web address. */
  URL,
  /** Words in quotation marks. */
  QUOTED,
  /** Two items joined. */
  LIST2,
  /** Three items or more. */
  LIST3,
  /** Any word that says something. */
  CONTENT,
  /** A question mark. */
  ASKED
}

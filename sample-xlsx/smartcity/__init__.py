"""The forms, the fictitious data and the workbook writers behind the samples and the messy test sets.

Everything here is written independently of the tool: it holds its own copy of the forms and formulas, so that the tool
can be compared with it value by value.
"""

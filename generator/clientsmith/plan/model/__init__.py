"""The plan: everything a template needs to know, in the words of a client library.

Only frozen dataclasses without behaviour, so that a plan can be printed, compared and tested. `package` is
what all the others end in.
"""

from .._runtime import Model


class LinkedResourceSummaryField(Model):
    field_name: str
    field_name_human_readable: str
    value: str

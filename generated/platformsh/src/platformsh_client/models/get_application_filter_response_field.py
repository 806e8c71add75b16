from .._runtime import Model
from .get_application_filter_response_field_value import GetApplicationFilterResponseFieldValue


class GetApplicationFilterResponseField(Model):
    distinct_values: int
    values: list[GetApplicationFilterResponseFieldValue]

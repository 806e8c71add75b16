from .._runtime import Model
from .get_application_filter_response_field import GetApplicationFilterResponseField


class GetApplicationFilterResponse(Model):
    fields: dict[str, GetApplicationFilterResponseField]
    max_applicable_filters: int

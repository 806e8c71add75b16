from .._runtime import Model
from .api_error_errors_field_name_item import ApiErrorErrorsFieldNameItem


class ApiErrorErrors(Model):
    field_name: list[ApiErrorErrorsFieldNameItem] | None = None

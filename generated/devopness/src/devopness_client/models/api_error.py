from .._runtime import Model


class ApiErrorErrorsFieldNameItem(Model):
    field: str | None = None
    """What is wrong with the field."""


class ApiErrorErrors(Model):
    """Errors by field."""

    field_name: list[ApiErrorErrorsFieldNameItem] | None = None
    """What is wrong with this field."""


class ApiError(Model):
    errors: ApiErrorErrors | None = None
    """Errors by field, if there are any."""

    message: str
    """What went wrong."""

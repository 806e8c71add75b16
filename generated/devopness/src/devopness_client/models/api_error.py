from .._runtime import Model


class ApiErrorErrorsFieldNameItem(Model):
    field: str | None = None


class ApiErrorErrors(Model):
    field_name: list[ApiErrorErrorsFieldNameItem] | None = None


class ApiError(Model):
    errors: ApiErrorErrors | None = None
    message: str

from .._runtime import Model


class ApiErrorErrorsFieldNameItem(Model):
    field: str | None = None

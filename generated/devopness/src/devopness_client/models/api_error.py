from .._runtime import Model
from .api_error_errors import ApiErrorErrors


class ApiError(Model):
    message: str
    errors: ApiErrorErrors | None = None

from .._runtime import Model
from .api_error_errors import ApiErrorErrors


class ApiError(Model):
    errors: ApiErrorErrors | None = None
    message: str

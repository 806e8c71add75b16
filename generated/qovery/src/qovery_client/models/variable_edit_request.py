from uuid import UUID

from .._runtime import Model


class VariableEditRequest(Model):
    description: str | None = None
    enable_interpolation_in_file: bool | None = None
    key: str
    secret_manager_access_id: UUID | None = None
    value: str | None = None

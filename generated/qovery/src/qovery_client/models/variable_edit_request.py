from uuid import UUID

from .._runtime import Model


class VariableEditRequest(Model):
    key: str
    value: str | None = None
    description: str | None = None
    enable_interpolation_in_file: bool | None = None
    secret_manager_access_id: UUID | None = None

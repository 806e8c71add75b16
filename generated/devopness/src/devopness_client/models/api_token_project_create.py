from .._runtime import Model


class ApiTokenProjectCreate(Model):
    expires_at: str
    name: str
    role_id: int

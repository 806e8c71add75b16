from .._runtime import Model


class ApiTokenProjectCreate(Model):
    name: str
    role_id: int
    expires_at: str

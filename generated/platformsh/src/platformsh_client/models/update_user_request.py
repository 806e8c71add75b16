from .._runtime import Model


class UpdateUserRequest(Model):
    username: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    picture: str | None = None
    company: str | None = None
    website: str | None = None
    country: str | None = None

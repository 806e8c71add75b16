from .._runtime import Model


class UpdateUserRequest(Model):
    company: str | None = None
    country: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    picture: str | None = None
    username: str | None = None
    website: str | None = None

from .._runtime import Model


class TeamUpdate(Model):
    id: int
    name: str
    photo_url: str | None = None

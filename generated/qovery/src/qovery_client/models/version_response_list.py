from .._runtime import Model


class Version(Model):
    name: str


class VersionResponseList(Model):
    results: list[Version] | None = None

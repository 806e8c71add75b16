from .._runtime import Model
from .version import Version


class VersionResponseList(Model):
    results: list[Version] | None = None

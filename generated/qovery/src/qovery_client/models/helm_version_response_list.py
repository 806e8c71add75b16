from .._runtime import Model
from .helm_version_response import HelmVersionResponse


class HelmVersionResponseList(Model):
    results: list[HelmVersionResponse] | None = None

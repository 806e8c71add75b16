from .._runtime import Model
from .helm_response import HelmResponse


class HelmResponseList(Model):
    results: list[HelmResponse] | None = None

from typing import Any

from .._runtime import Model


class ClusterOperatorBootstrapResponse(Model):
    chart_name: str
    chart_reference: str
    chart_repository: str
    chart_version: str
    helm_command: str
    namespace: str
    release_name: str
    values: dict[str, Any]
    values_yaml: str

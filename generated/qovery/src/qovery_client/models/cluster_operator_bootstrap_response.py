from typing import Any

from .._runtime import Model


class ClusterOperatorBootstrapResponse(Model):
    chart_repository: str
    chart_name: str
    chart_version: str
    chart_reference: str
    namespace: str
    release_name: str
    values: dict[str, Any]
    values_yaml: str
    helm_command: str

from typing import Literal

from .._runtime import Model


class GcpSecretManagerEndpointDto(Model):
    mode: Literal["GCP_SECRET_MANAGER"]
    project_id: str
    region: str

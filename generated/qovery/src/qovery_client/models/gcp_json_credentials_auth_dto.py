from typing import Literal

from .._runtime import Model


class GcpJsonCredentialsAuthDto(Model):
    mode: Literal["GCP_JSON_CREDENTIALS"]
    json_credentials: str | None = None

from typing import Literal

from .._runtime import Model


class GcpJsonCredentialsAuthDto(Model):
    json_credentials: str | None = None
    mode: Literal["GCP_JSON_CREDENTIALS"]

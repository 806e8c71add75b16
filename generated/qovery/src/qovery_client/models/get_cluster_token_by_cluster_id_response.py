from typing import Annotated, Any

from pydantic import Field

from .._runtime import DateTime, Model


class GetClusterTokenByClusterIdResponseStatus(Model):
    expiration_timestamp: Annotated[DateTime, Field(alias="expirationTimestamp")]
    token: str


class GetClusterTokenByClusterIdResponse(Model):
    api_version: Annotated[str, Field(alias="apiVersion")]
    kind: str
    spec: dict[str, Any]
    status: GetClusterTokenByClusterIdResponseStatus

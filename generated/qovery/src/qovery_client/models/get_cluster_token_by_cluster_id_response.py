from typing import Annotated, Any

from pydantic import Field

from .._runtime import Model
from .get_cluster_token_by_cluster_id_response_status import (
    GetClusterTokenByClusterIdResponseStatus,
)


class GetClusterTokenByClusterIdResponse(Model):
    api_version: Annotated[str, Field(alias="apiVersion")]
    kind: str
    spec: dict[str, Any]
    status: GetClusterTokenByClusterIdResponseStatus

from typing import Annotated

from pydantic import Field

from .._runtime import DateTime, Model


class GetClusterTokenByClusterIdResponseStatus(Model):
    expiration_timestamp: Annotated[DateTime, Field(alias="expirationTimestamp")]
    token: str

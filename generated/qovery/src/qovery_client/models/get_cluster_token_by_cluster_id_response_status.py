from datetime import datetime

from pydantic import Field

from .._runtime import Model


class GetClusterTokenByClusterIdResponseStatus(Model):
    expiration_timestamp: datetime = Field(alias="expirationTimestamp")
    token: str

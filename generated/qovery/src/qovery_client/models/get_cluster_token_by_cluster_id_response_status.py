from datetime import datetime

from pydantic import Field

from .._runtime import Model


class GetClusterTokenByClusterIdResponseStatus(Model):
    token: str
    expiration_timestamp: datetime = Field(alias="expirationTimestamp")

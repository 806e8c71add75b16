from datetime import datetime
from typing import Annotated

from pydantic import Field

from .._runtime import Model


class GetClusterTokenByClusterIdResponseStatus(Model):
    expiration_timestamp: Annotated[datetime, Field(alias="expirationTimestamp")]
    token: str

"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models, types


class Route53DnsProviderRequestDict(TypedDict):
    """`Route53DnsProviderRequest` by the names of the wire."""

    aws_region: str

    credentials: types.Route53StaticCredentialsRequest

    domain: str

    hosted_zone_id: NotRequired[str | None]

    provider: Literal["ROUTE53"]


Route53DnsProviderRequest: TypeAlias = (
    models.Route53DnsProviderRequest | Route53DnsProviderRequestDict
)

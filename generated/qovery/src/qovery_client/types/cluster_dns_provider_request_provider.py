"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models, types


class CloudflareDnsProviderRequestDict(TypedDict):
    """`CloudflareDnsProviderRequest` with the property names used in JSON."""

    api_token: str

    domain: str

    email: str

    provider: Literal["CLOUDFLARE"]

    proxied: NotRequired[bool]


CloudflareDnsProviderRequest: TypeAlias = (
    models.CloudflareDnsProviderRequest | CloudflareDnsProviderRequestDict
)


class QoveryDnsProviderRequestDict(TypedDict):
    """`QoveryDnsProviderRequest` with the property names used in JSON."""

    domain: str

    provider: Literal["QOVERY"]


QoveryDnsProviderRequest: TypeAlias = models.QoveryDnsProviderRequest | QoveryDnsProviderRequestDict


class Route53StaticCredentialsRequestDict(TypedDict):
    """`Route53StaticCredentialsRequest` with the property names used in JSON."""

    aws_access_key_id: str

    aws_secret_access_key: str

    type: Literal["STATIC"]


Route53StaticCredentialsRequest: TypeAlias = (
    models.Route53StaticCredentialsRequest | Route53StaticCredentialsRequestDict
)


class Route53DnsProviderRequestDict(TypedDict):
    """`Route53DnsProviderRequest` with the property names used in JSON."""

    aws_region: str

    credentials: types.Route53StaticCredentialsRequest

    domain: str

    hosted_zone_id: NotRequired[str | None]

    provider: Literal["ROUTE53"]


Route53DnsProviderRequest: TypeAlias = (
    models.Route53DnsProviderRequest | Route53DnsProviderRequestDict
)


ClusterDnsProviderRequestProvider: TypeAlias = (
    types.QoveryDnsProviderRequest
    | types.CloudflareDnsProviderRequest
    | types.Route53DnsProviderRequest
)

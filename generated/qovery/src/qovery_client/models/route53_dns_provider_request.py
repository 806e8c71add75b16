from typing import Literal

from .._runtime import Model
from .route53_static_credentials_request import Route53StaticCredentialsRequest


class Route53DnsProviderRequest(Model):
    provider: Literal["ROUTE53"]
    domain: str
    credentials: Route53StaticCredentialsRequest
    aws_region: str
    hosted_zone_id: str | None = None

from typing import Literal

from .._runtime import Model
from .route53_static_credentials_request import Route53StaticCredentialsRequest


class Route53DnsProviderRequest(Model):
    aws_region: str
    credentials: Route53StaticCredentialsRequest
    domain: str
    hosted_zone_id: str | None = None
    provider: Literal["ROUTE53"]

from typing import Literal

from .._runtime import Model
from .route53_static_credentials_response import Route53StaticCredentialsResponse


class Route53DnsProviderResponse(Model):
    aws_region: str
    credentials: Route53StaticCredentialsResponse
    domain: str
    hosted_zone_id: str | None = None
    provider: Literal["ROUTE53"]

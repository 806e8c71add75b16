from typing import Annotated, TypeAlias

from pydantic import Field

from .proxy_route import ProxyRoute, RedirectRoute, UpstreamRoute

Route: TypeAlias = Annotated[
    ProxyRoute | RedirectRoute | UpstreamRoute, Field(discriminator="type")
]

from typing import Annotated, TypeAlias

from pydantic import Field

from .proxy_route import ProxyRoute
from .redirect_route import RedirectRoute
from .upstream_route import UpstreamRoute

Route: TypeAlias = Annotated[
    ProxyRoute | RedirectRoute | UpstreamRoute, Field(discriminator="type")
]

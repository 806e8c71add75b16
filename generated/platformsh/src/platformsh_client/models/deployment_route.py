from typing import TypeAlias

from .proxy_route import ProxyRoute
from .redirect_route import RedirectRoute
from .upstream_route import UpstreamRoute

DeploymentRoute: TypeAlias = ProxyRoute | RedirectRoute | UpstreamRoute

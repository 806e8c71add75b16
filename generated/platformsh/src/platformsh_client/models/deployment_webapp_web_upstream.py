from .._runtime import Model
from .deployment_webapp_web_upstream_protocol import DeploymentWebappWebUpstreamProtocol
from .deployment_webapp_web_upstream_socket_family import DeploymentWebappWebUpstreamSocketFamily


class DeploymentWebappWebUpstream(Model):
    socket_family: DeploymentWebappWebUpstreamSocketFamily
    protocol: DeploymentWebappWebUpstreamProtocol | None

from .._runtime import Model
from .deployment_webapp_web_upstream_protocol import DeploymentWebappWebUpstreamProtocol
from .deployment_webapp_web_upstream_socket_family import DeploymentWebappWebUpstreamSocketFamily


class DeploymentWebappWebUpstream(Model):
    protocol: DeploymentWebappWebUpstreamProtocol | None
    socket_family: DeploymentWebappWebUpstreamSocketFamily

from .._runtime import Model


class ServerCommand(Model):
    connect_command: str
    """Shell command to run on your own Linux server, to connect it to Devopness."""

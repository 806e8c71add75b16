from .._runtime import Model


class ServerCommand(Model):
    connect_command: str

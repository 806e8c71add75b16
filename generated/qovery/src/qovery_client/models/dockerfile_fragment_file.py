from typing import Literal

from .._runtime import Model


class DockerfileFragmentFile(Model):
    type: Literal["file"]
    path: str

from typing import Literal

from .._runtime import Model


class DockerfileFragmentFile(Model):
    path: str
    type: Literal["file"]

from typing import Literal

from .._runtime import Model


class DockerfileFragmentInline(Model):
    type: Literal["inline"]
    content: str

from typing import Literal

from .._runtime import Model


class DockerfileFragmentInline(Model):
    content: str
    type: Literal["inline"]

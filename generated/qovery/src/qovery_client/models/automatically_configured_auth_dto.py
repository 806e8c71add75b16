from typing import Literal

from .._runtime import Model


class AutomaticallyConfiguredAuthDto(Model):
    mode: Literal["AUTOMATICALLY_CONFIGURED"]

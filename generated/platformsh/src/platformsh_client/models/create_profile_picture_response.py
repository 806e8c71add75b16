from .._runtime import Model


class CreateProfilePictureResponse(Model):
    url: str | None = None
